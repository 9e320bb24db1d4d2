## 固定文字

share = 分享此评估
import = 导入模型卡或链接
saved = 保存在此浏览器中
close = 关闭
link = 链接
with-sources = 包含来源链接
compare = 与其他模型比较
copy-link = 复制链接
system-share = 分享……
formats = 其他格式
copy = 复制
not-copied = 浏览器不允许复制。文本已选中：请按 Ctrl+C 或 Cmd+C。
save-svg = 保存 SVG
save-png = 保存 PNG
save-png2 = 保存两倍大小的 PNG
save-file = 保存文件
too-long-for-qr = 链接太长，无法生成二维码。请去掉来源链接。
not-drawn = 浏览器无法绘制图片。请改为保存 SVG。
drop-file = 将文件拖到这里、选择文件或粘贴其文本：模型卡、模型开放框架的 YAML、CycloneDX 或 SPDX 3 的 JSON、在此保存的文件或链接。它只在您的浏览器中读取，不会发送到任何地方。
choose-file = 选择文件
paste = 文本或链接
read = 读取
reading = 正在读取……
save = 保存此评估
search = 搜索
rename = 名称
open = 打开
delete = 删除
restore = 撤销
save-all = 全部保存为文件
delete-all = 全部删除
nothing-saved = 还没有保存任何内容。被您替换的评估会自动保存在这里。
not-saved = 浏览器无法保存：存储空间已满或已关闭。请改为保存文件。
try-changes = 试试改动
size = 大小
theme = 主题
when-entry-changes = 如果目录条目有变
follow-entry = 随之更新
keep-as-today = 保持今天的样子
allow-switching = 允许读者试试改动
yes = 是
no = 否
platforms = 我的网站该用哪一种？
documentation = 文档
badge = 徽章
badge-place = 放在哪里？

## 表格

head-release = 模型
head-notices = 提示
head-text = 文本
head-license = 许可证
head-grants = 允许
head-restrictions = 限制
license-not-known = 未知

table-head-part = 部分
table-head-item = 项目
table-head-value = 值
table-head-terms = 许可证或版本
table-head-reason = 原因或来源
table-head-model = 模型
table-head-developer = 开发者
table-head-released = 发布日期
table-head-evaluated = 评估日期
table-head-link = 链接
table-head-verdict = 结论
table-head-artifact = 内容
table-head-base = 基于

## 形式

form-element = 小部件
    .about = 适用于允许脚本的网站。外观与您的网站一致，读者滚动到那里时才加载。
form-frame = 框架
    .about = 适用于允许框架但不允许脚本的网站。
form-linked-badge = HTML 徽章
    .about = 链接到本页的图片。不需要脚本，也不需要框架。
form-markdown = Markdown
    .about = 用于文章或模型卡。
form-html = HTML
    .about = 用于网页。
form-text = 纯文本
    .about = 用于消息。
form-shields-badge = Markdown 徽章
    .about = Hugging Face 不显示大多数网站的 SVG 图片，因此由 shields.io 绘制，样子与下面相近，但没有等级标记。
form-readme-badge = Markdown 徽章
    .about = 链接到本页的图片。末尾的标记表示等级。
form-badge = 徽章
    .about = 供您自行上传的图片，不含链接。
form-card = 卡片
    .about = 用于社交网络，1200 × 630。
form-qr = 二维码
    .about = 链接，用于纸张和幻灯片。
form-json = JSON
    .about = 供程序使用。可以重新导入到这里。
form-mof-yaml = MOF YAML
    .about = 用于模型开放工具。部分发布的内容会被略去：该格式无法表达。
form-cyclone-dx = CycloneDX
    .about = 用于物料清单：模型、许可证、数据和本评估。可以重新导入到这里。
form-citation = 引文
    .about = 含日期和版本的参考文献。
form-bib-tex = BibTeX
    .about = 用于 LaTeX 的参考文献。
form-csv = 表格（CSV）
    .about = 用于电子表格：每项内容、结论、原因和来源。
form-checklist = 清单
    .about = 接下来该发布什么，Markdown 任务列表，用于议题或 README。

size-badge = 徽章
size-card = 卡片
size-full = 完整页面

theme-auto = 与我的网站一致
theme-light = 浅色
theme-dark = 深色

platform-word-press = WordPress
    .about = 如果您的账户可以发布未过滤的 HTML（如管理员和编辑），请使用“自定义 HTML”区块；否则请用徽章。
platform-ghost = Ghost
    .about = 把小部件粘贴到 HTML 卡片中。
platform-substack = Substack
    .about = 不支持 HTML：请添加图片并加上链接。
platform-medium = Medium
    .about = 不支持 HTML：请添加图片并加上链接。
platform-hugging-face = Hugging Face
    .about = 模型卡不支持脚本：请使用面向模型平台的徽章。
platform-git-hub = GitHub
    .about = README 不支持脚本：请使用面向代码仓库的徽章。

badge-place-hub = 模型平台
badge-place-repository = 代码仓库
badge-place-website = 网站或博客
badge-place-elsewhere = 其他地方

## 分享的内容

summary-of = { $name }：{ $verdict }
summary-by = { $name }（{ $producer }）：{ $verdict }
verdict-line = { $label }，{ $number }（{ $level }）
short-verdict-of = { $label }，{ $number }
badge-name = 开放度
badge-says = 开放度：{ $verdict }
badge-says-of = { $description }。{ $name }
link-text = 查看评估并试试改动
post-of = { $summary }。{ $headline } { $link }
post-with-base = { $summary }。{ $headline }{ $base }。 { $link }
byline-and-base = { $byline }。{ $base }
followed-badge = { $name } 有多开放（Openness Meter）
frame-of = Openness Meter：{ $name }
checklist = 接下来该发布什么
checklist-of = 接下来该发布什么：{ $name }
nothing-to-release = 没有：就发布更多内容所能做到的而言，每种定义都已满足。
cited = { $summary }。Openness Meter，{ DATETIME($day) }，按其四级量表；并按{ $editions }评定。{ $link }
citation-note = 按 Openness Meter 的四级量表评估；该地址包含全部内容
copied = 已复制：{ $what }，{ $characters } 个字符。
evaluations = { $count } 个评估
evaluations-of = { $all } 个评估中的 { $shown } 个
evaluations-saved = 已保存 { $count } 个评估。
evaluations-deleted = 已删除 { $count } 个评估。
saved-name = 已保存“{ $name }”。
deleted-name = 已删除“{ $name }”。
open-name = 打开：{ $name }
delete-name = 删除：{ $name }
