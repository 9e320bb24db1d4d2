## 固定文字

title = Openness Meter
find = 查找模型
find-placeholder = 模型名称、Hugging Face 地址或链接
import = 文件或文本……
examples = 试试
rate-your-own = 评估自己的模型
name = 模型名称
producer = 开发者
release = 已发布的内容
verdict = 结论
undo = 撤销
reset = 重置
license-for-all = 默认许可证
licenses-by-type = 代码、数据或文档另有许可证
about-license = 关于此许可证
own-license = 此项的许可证
no-license = 无许可证
source = 来源
license-on-withheld = 尚未发布，许可证不起作用。
no-base = 基于其他模型？
behind-gate = 接受条款或获准访问后可得全部
scale-of-levels = 开放程度，从封闭到完全开放
dismiss = 关闭
not-persisted = 浏览器无法保存您的内容。关闭本页前请复制链接。
replaced-release = 上次的内容无法读取，现显示一个示例。原先存储的内容仍保留。
unnamed = 未命名的模型
loading = 正在加载……
not-loaded = 页面的这一部分加载失败。请重新加载。

## 各项内容

artifact-weights = 权重
    .within = 权重
    .listed = 权重
    .about = 最终的模型参数
    .grammar = {""}
artifact-checkpoints = 检查点
    .within = 检查点
    .listed = 检查点
    .about = 训练过程中保存的参数
    .grammar = {""}
artifact-architecture = 架构
    .within = 模型架构
    .listed = 模型架构
    .about = 定义网络的代码
    .grammar = {""}
artifact-metadata = 元数据
    .within = 模型元数据
    .listed = 模型元数据
    .about = 训练配置和超参数
    .grammar = {""}
artifact-inference-code = 推理代码
    .within = 推理代码
    .listed = 推理代码
    .about = 运行模型并得到回答
    .grammar = {""}
artifact-training-code = 训练代码
    .within = 训练代码
    .listed = 训练代码
    .about = 用来训练出权重
    .grammar = {""}
artifact-data-code = 数据代码
    .within = 数据处理代码
    .listed = 数据处理代码
    .about = 收集、过滤和清洗数据
    .grammar = {""}
artifact-evaluation-code = 评测代码
    .within = 评测代码
    .listed = 评测代码
    .about = 运行基准测试
    .grammar = {""}
artifact-libraries = 支持库
    .within = 支持库和工具
    .listed = 支持库和工具
    .about = 代码所需的工具
    .grammar = {""}
artifact-training-data = 训练数据
    .within = 训练数据
    .listed = 训练数据
    .about = 模型学习的内容
    .grammar = {""}
artifact-evaluation-data = 评测数据
    .within = 评测数据
    .listed = 评测数据
    .about = 用来测试模型的内容
    .grammar = {""}
artifact-sample-outputs = 输出样例
    .within = 模型输出样例
    .listed = 模型输出样例
    .about = 模型回答的示例
    .grammar = {""}
artifact-model-card = 模型卡
    .within = 模型卡
    .listed = 模型卡
    .about = 预期用途、性能和局限
    .grammar = {""}
artifact-data-card = 数据卡
    .within = 数据卡
    .listed = 数据卡
    .about = 数据从何而来、包含什么
    .grammar = {""}
artifact-technical-report = 技术报告
    .within = 技术报告
    .listed = 技术报告
    .about = 模型如何构建
    .grammar = {""}
artifact-research-paper = 研究论文
    .within = 研究论文
    .listed = 研究论文
    .about = 完整的研究结果
    .grammar = {""}
artifact-evaluation-results = 评测结果
    .within = 评测结果
    .listed = 评测结果
    .about = 基准测试得分
    .grammar = {""}
artifact-development-log = 开发日志
    .within = 开发日志
    .listed = 开发日志
    .about = 决策和训练过程的实时记录
    .grammar = {""}
artifact-code-documentation = 代码文档
    .within = 代码文档
    .listed = 代码文档
    .about = 如何构建、使用和修改代码
    .grammar = {""}
artifact-training-setup = 训练环境
    .within = 训练环境说明
    .listed = 训练环境说明
    .about = 训练所用的硬件、时长、成本和软件
    .grammar = {""}
artifact-hosted-access = 托管访问
    .within = 托管访问
    .listed = 托管访问
    .about = 任何人都能注册使用的 API 或应用
    .grammar = {""}
artifact-local-runtime = 本地运行
    .within = 本地运行
    .listed = 本地运行
    .about = 只用开放软件即可在自己的机器上运行
    .grammar = {""}

## 分组

group-model = 模型
group-code = 代码
group-data = 数据
group-documents = 文档
group-running = 运行

artifact-type-code = 代码许可证
artifact-type-data = 数据和权重许可证
artifact-type-document = 文档许可证

availability-withheld = 未发布
availability-partial = 部分发布
availability-gated = 需申请
availability-public = 公开

availability-option-withheld = 未发布
availability-option-partial = 部分
availability-option-gated = 需申请
availability-option-public = 公开

## 等级与标签

level-closed = 封闭
    .about = 权重未发布
level-limited = 受限
    .about = 权重可得，但有条件
level-modifiable = 可修改
    .about = 可以修改和分享
level-radical = 彻底
    .about = 完全开放：代码和数据全部公开

label-closed = 封闭
label-restricted-weights = 受限权重
label-open-weights = 开放权重
label-open-source = 开源

badge-label-closed = 封闭
badge-label-restricted-weights = 受限权重
badge-label-open-weights = 开放权重
badge-label-open-source = 开源

## 许可证中的限制

restriction-non-commercial = 禁止商用
restriction-research-only = 仅限研究
restriction-use-policy = 使用政策
restriction-cap = 用户数或收入上限
restriction-no-derivatives = 禁止分享修改版
restriction-no-redistribution = 禁止再分发
restriction-separate-commercial-license = 商用须另行取得许可
restriction-parties-excluded = 排除名单

answer-closed = 不是开源。
answer-restricted-weights = 不是开源。
answer-open-weights = 开放权重，不是开源。
answer-open-source = 开源。

## 列表与句子

colon = ：
list-separator = 、
list-and = 和
list-or = 或
clause-list-separator = ，
clause-list-and = ，
clause-separator = ；
sentence-separator = {""}
decimal-mark = .
sentence = { $clause }。

## 日期

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
month-of-year = { $year }年{ $month }
day-of-month = { $year }年{ $month }{ $day }日

## 模型及其结论

built-on-base = 基于 { $name }，{ $license }
built-on-unlicensed = 基于 { $name }，许可证未说明
another-model = 另一个模型
public-count = { $of } 项中公开 { $public } 项
facts-checked = 事实核对于 { DATETIME($day) }
title-of-page = { $name }：{ $label } · Openness Meter
grants-nothing = 无许可证：任何人都不得使用、修改或分享。
grants-all = 开放：任何人都可为任何目的使用、修改和分享。
grants-some = 受限：其中有{ $restrictions }。
grants-unknown = 未知许可证，因此视为受限。
read-as = 读作 { $id }。{ $grants }
default-license = { $license }（默认）
number-of-level = 第 { $number } 级，共 { $of } 级
number-of-level-within = 第 { $number } 级，共 { $of } 级
meter-says = { $level }，{ $label }，{ $next }
conditions-met = “{ $level }”的 { $of } 项条件已满足 { $met } 项
top-of-scale = 已是最高等级
headline-of = { $answer }{ $reasons }
origin-of = { $producer }，{ $date }
file-saved = 已保存为 { $file }。

## 为何如此评定

weights-hosted = 权重未发布：只能通过服务使用模型。
weights-withheld = 权重未发布。
weights-public = 权重可以下载
weights-public-but = 权重可以下载，但{ $objection }
weights-gated = 获准访问后才能下载权重
weights-gated-and = 获准访问后才能下载权重，并且{ $objection }
weights-partial = 权重只发布了一部分
weights-partial-and = 权重只发布了一部分，并且{ $objection }
unlicensed-weights = 没有许可证说明可以如何使用
license-has = 其许可证 { $license } 有这些限制：{ $restrictions }
license-unknown = 其许可证 { $license } 的条款在此未知
base-unlicensed = { $base }没有许可证
base-has = { $base }（{ $license }）有这些限制：{ $restrictions }
base-unknown = { $base }采用 { $license }，其条款在此未知
its-base = 基础模型
its-base-named = 基础模型 { $name }{" "}
open-weights-but = 任何人都可以使用、修改和分享权重，但{ $missing }。
all-open = 代码和数据都以开放许可证公开：任何人都能审查模型并从头重新训练。
retrainable = 以开放许可证公开的内容足以从头重新训练。但要完整审查，还有不足：{ $missing }。
more-artifacts = 另外 { $count } 项

## 缺少什么

missing-not-released = { $names }未发布
missing-partial = { $names }只发布了一部分
missing-gated = { $names }需要申请
missing-not-open = { $names }没有采用开放许可证
missing-base-not-released = 基础模型的{ $names }未发布
missing-base-partial = 基础模型的{ $names }只发布了一部分
missing-base-gated = 基础模型的{ $names }需要申请
