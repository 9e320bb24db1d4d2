## 固定文字

document-title = AI 模型：各有多开放？ · Openness Meter
description = 人们关心的 AI 模型、各有多开放，以及每个事实的来源链接。可以查找、比较，并了解开放程度的变化。
heading = 模型
home = Openness Meter
find = 按名称或开发者查找
kind = 类型
level = 等级
label = 标签
meets = 满足或可能满足
sort = 排序
any = 不限
no-match = 没有符合条件的模型。
show-all = 显示全部
compare = 比较
open = 编辑副本
facts = 事实与来源
license-for = 默认许可证
verdicts = 结论
pillars = 支柱
artifacts = 已发布的内容
only-differing = 只显示差异
same = 这里没有差异。
families = 比较一个模型系列
strip-legend = 每一条从左到右依次为：模型、代码、数据、文档、运行。实心方块表示公开，半个方块表示部分或需申请，空心方块表示未发布。
follow-family = 连线经过
no-family = 无系列
timeline-title = AI 模型有多开放
timeline-description = 每个模型位于其发布日期和所属等级的带中。四个条形是它的四个支柱。每条带上方：当年有多少模型处于该等级。
timeline-legend = 条形从左起：透明度、可审查性、可用性、可修改性
save-svg = 保存为 SVG
save-png = 保存为 PNG
save-csv = 保存表格（CSV）
copy-table = 复制表格
copy-link = 复制链接
copy-embed = 复制嵌入代码
copy-frame = 复制 iframe 代码（无脚本）
copied = 已复制。
not-copied = 浏览器不允许复制。文本已选中：请手动复制。
not-drawn = 浏览器无法绘制图片。
missing = 此链接中的一些模型不在目录中。
no-script = 搜索、比较和时间线需要 JavaScript。完整列表仍可阅读。
unsupported = 您的浏览器无法运行本页（WebAssembly 已关闭），因此无法搜索。完整列表仍可阅读。
not-loaded = 页面的一部分加载失败，因此无法搜索。完整列表仍可阅读。
released = 发布日期
remove = 移除
few-to-compare = 请从列表中选择两到六个模型，或在下面选择一个模型系列。
comparison-full = 您正在比较六个模型，这是上限。请移除一个再添加。
maker = 开发者
your-evaluation = 您的评估
has-public = 公开
since = 发布年份起于
training-compute = 训练计算量
operations = { $digits } × 10{ $exponent } 次浮点运算
changes = 变更记录
downloads = 所有事实及其来源：
download-csv = 表格（CSV）
download-json = JSON
correct = 提出更正
correction-sent = 这里不会发送任何内容。您的消息以此开头：
send-correction = 撰写
copy-correction = 复制

## 类型、排序、标签页

kind-text = 文本
kind-code = 代码
kind-image = 图像
kind-speech = 语音
kind-video = 视频
kind-embeddings = 嵌入向量

sort-level = 最开放的在前
sort-date = 最新的在前
sort-name = 按名称

tab-list = 列表
tab-compare = 比较
tab-timeline = 时间线

## 事实如何核对

verified-by-page = 开发者页面
verified-by-repository = 代码仓库
verified-by-card = 数据集卡
verified-by-copy = 保存的副本
verified-by-index = 模型索引
verified-by-unverified = 尚未核对
checked-on = { $how }，核对于 { DATETIME($day) }

## 标题

title-of-tab = 模型：{ $tab } · Openness Meter
title-of-finding = { $finding } · Openness Meter
models-rated = { $count ->
    [0] { $models } 个 AI 模型的开放程度评定。每个事实都链接到来源。
   *[other] { $models } 个 AI 模型的开放程度评定。每个事实都链接到来源；其中 { $count } 个尚待核对。
}

## 更正

correction-subject-of = 更正：{ $name }，{ $fact }
correction-entry = 条目：{ $name }（{ $id }）
correction-fact = 事实：{ $fact }
correction-source = 来源：{ $source } （{ $checked }）
correction-note = 备注：{ $note }
correction-right = 正确的是：
correction-address = 可以证明的地址：

## 列表

all-models = { $count } 个模型
models-of = { $all } 个模型中的 { $shown } 个
strip-public = 公开：{ $names }
strip-gated = 需申请：{ $names }
strip-partial = 部分：{ $names }
strip-nothing = 什么都未发布
not-yet-checked = { $count } 个事实尚未核对
compare-release = 比较：{ $name }
facts-of-release = 事实与来源：{ $name }
remove-release = 移除：{ $name }

## 比较

number-word = { $number ->
    [2] 两
    [3] 三
    [4] 四
    [5] 五
    [6] 六
   *[other] 多
}
number-word-start = { $number ->
    [2] 两
    [3] 三
    [4] 四
    [5] 五
    [6] 六
   *[other] 多
}
meets-alone = 它满足一种开源定义
meets-not-alone = 它不满足任何开源定义
meets-neither = 两个都不满足任何开源定义
meets-both = 两个都满足一种开源定义
meets-none = { $of }个都不满足任何开源定义
meets-all = { $of }个都满足一种开源定义
meets-one = { $of }个中有一个满足一种开源定义
meets-some = { $of }个中有{ $some }个满足一种开源定义
nothing-compared = 无
too-many-to-compare = 此链接比较 { $chosen } 个模型。这里显示前 { $shown } 个；移除一些即可看到其他的。
called = 可以称它为“{ $claim }”吗？
level-named = { $number }：{ $level }
pillar-met-of = { $pillar }：{ $of } 项中的 { $met } 项
timeline-release = { $name }，{ $producer }，{ $date }：{ $level }，{ $label }。{ $pillars }
timeline-share = { $count }/{ $of }
