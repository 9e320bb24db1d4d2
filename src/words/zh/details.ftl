## 固定文字

base = 基础模型
descent = 基础模型带来了什么
base-about = 本模型由它微调、合并或蒸馏而来。它的条款随权重延续，它未公开的数据在这里同样缺失。
base-name = 名称
base-license = 权重的许可证
base-weights = 权重
base-data = 训练数据
base-remove = 不基于其他模型
frameworks = 各种定义如何评定
scale = 四级量表
pillars = 评定依据
differences = 各定义的分歧
text = 阅读原文
systemic-risk = 该模型是否具有系统性风险？训练计算量超过 10²⁵ 次浮点运算时，法律推定其有。许可证不会说明。训练计算量已知时，由我们的目录作答，您也可以另行选择。
yes = 是
no = 否
unknown = 不知道
unknown-license = 不是已知的许可证。请核对其条款。
licenses = 许可证
why = 原因
protects = 这样做的好处
costs = 这样做的代价
one-of = 其中之一
advice = 怎样才能更开放
top-of-all = 没有：它已达到每种定义的最高要求。
always-these = 无论如何都要：
and-one-of = 并且任选其一：
do-these = 任选其一：
claim = 核查说法：开发者称它为……
no-claim = 没有说法
in-catalog = 出自目录
as-in-catalog = 所有事实都与目录一致。
not-as-catalog = 您的修改
restore-catalog = 放弃修改
catalog-facts = 事实与来源

## 支柱与标准

pillar-transparency = 透明度
pillar-inspectability = 可审查性
pillar-usability = 可用性
pillar-modifiability = 可修改性

criterion-t1 = 架构细节
criterion-t2 = 训练方法和超参数
criterion-t3 = 数据来源和处理
criterion-t4 = 开发决策有记录
criterion-i1 = 可以评估偏差和局限
criterion-i2 = 可以逐个部件审查代码
criterion-i3 = 含性能说明的模型卡
criterion-u1 = 可不受限制地提供服务
criterion-u2 = 用开放软件即可本地运行
criterion-m1 = 有源代码可供修改
criterion-m2 = 可自由再分发

outcome-unmet = 未满足
outcome-partly = 部分满足
outcome-met = 满足

parameter-no = 封闭
parameter-unclear = 部分
parameter-yes = 开放

answer-no = 未满足
answer-unclear = 有待解释
answer-yes = 满足

## 框架

framework-mof = 模型开放框架（MOF）
    .about = LF AI & Data，按其自己的工具评定
framework-osaid = 开源人工智能定义（OSAID）
    .about = 开放源代码促进会（OSI）
framework-open-weight = 开放权重定义
    .about = 只针对权重
framework-eu-ai-act = 欧盟《人工智能法》开源豁免
    .about = 第五十三条第二款，按欧盟委员会的解读
framework-osai = 欧洲开源人工智能指数
    .about = Liesenfeld 和 Dingemanse；按本页事实计算，得分从 0 到 1

question-mof-class3 = III 类：开放模型
question-mof-class2 = II 类：开放工具，包括 III 类的全部，以及
question-mof-class1 = I 类：开放科学，包括 II 类的全部，以及
question-osaid-data = 数据信息：开放的训练数据，或对其的完整描述
question-osaid-code = 完整的代码，采用 OSI 批准的许可证
question-osaid-parameters = 参数采用开放条款
question-open-weight-redistribution = 可自由再分发（1）
question-open-weight-form = 公开实际使用形式的权重（2）
question-open-weight-derived-works = 可自由修改（3、4）
question-open-weight-persons = 适用于任何人和团体（5）
question-open-weight-fields = 适用于任何领域（6）
question-open-weight-terms = 条款随权重延续，且不依附于其他东西（7 至 10）
question-eu-access = 任何人都可自由获取（指南第 79 段）
question-eu-use = 任何人都可用于任何目的（指南第 80、83、84 段）
question-eu-modification = 可以修改（指南第 81 段）
question-eu-distribution = 可以再分发，无论是否修改（指南第 82 段）
question-eu-monetization = 不以另一许可证出售（指南第 85 至 89 段）
question-eu-architecture = 其构造是公开的（指南第 90 至 92 段）
question-eu-usage = 使用方法是公开的（指南第 90 至 92 段）
question-eu-systemic-risk = 没有系统性风险（第五十三条第二款）
question-osai-base-data = 基础模型的数据
question-osai-data = 最终模型的数据
question-osai-base-weights = 基础模型的权重
question-osai-weights = 最终模型的权重
question-osai-training-code = 训练代码，包括数据处理
question-osai-code-documentation = 代码文档
question-osai-hardware = 硬件架构和训练环境
question-osai-preprint = 已存档的预印本
question-osai-paper = 经同行评审的论文
question-osai-model-card = 模型卡
question-osai-datasheet = 数据表，或《人工智能法》要求的训练内容摘要
question-osai-licenses = 权重、训练代码和数据采用开放许可证

## 说法

claim-open-source = 开源
claim-open-source-ai = 开源人工智能
claim-open-weights = 开放权重
claim-open = 开放
claim-openly-available = 公开可得
claim-free-for-research = 可自由用于研究

claim-answer-yes = 成立
claim-answer-unclear = 有待解释
claim-answer-no = 不成立

## 许可证要求什么

condition-credit = 注明作者
condition-notice = 保留声明
condition-state-changes = 说明改动
condition-share-alike = 以同一许可证分享修改版
condition-pass-on-terms = 把限制转达给每个接收者
condition-show-name = 在由它构建的产品上显示其名称
condition-output-limit = 不用其输出改进其他模型

body-osi = 经 OSI 批准
body-fsf = 被 FSF 认定为自由许可证
body-open-data = 列入开放数据许可证名单

## 利与弊

protects-property = 保护开发者的知识产权，以及对模仿者的领先优势。
protects-control = 保护开发者的条款：所有使用都经过其服务，因此可以强制执行。
protects-terms = 开发者可以决定谁使用模型、用来做什么。
protects-data = 保护可能敏感或受版权保护的训练数据。
protects-know-how = 保护开发者训练这类模型的专门知识。
protects-use = 广泛使用：任何人无需询问即可运行、微调和分享。
protects-science = 审查、复现和开发都无需任何人许可。

costs-access = 小型机构和独立研究者被拒之门外。
costs-terms = 无法接受条款或未获准者被拒之门外。
costs-audit = 外部人员无法全面审查其偏差、安全性和稳健性。
costs-tracing = 问题无法追溯到原因，只有少数人能重新训练。
costs-recall = 公开的东西无法收回，无论日后发现什么。
costs-privacy = 公开的训练数据可能泄露个人数据。
costs-work = 开发者的工作更多：一切都要确权、清洗和维护。

short-restriction-non-commercial = 仅限非商用
short-restriction-research-only = 仅限研究
short-restriction-use-policy = 使用政策
short-restriction-cap = 用户数或收入上限
short-restriction-no-derivatives = 不许修改版
short-restriction-no-redistribution = 不许再分发
short-restriction-separate-commercial-license = 商用另需许可
short-restriction-parties-excluded = 排除名单

## “要求”之后

asked-weights = 权重
asked-checkpoints = 检查点
asked-architecture = 模型架构
asked-metadata = 模型元数据
asked-inference-code = 推理代码
asked-training-code = 训练代码
asked-data-code = 数据处理代码
asked-evaluation-code = 评测代码
asked-libraries = 支持库和工具
asked-training-data = 训练数据
asked-evaluation-data = 评测数据
asked-sample-outputs = 模型输出样例
asked-model-card = 模型卡
asked-data-card = 数据卡
asked-technical-report = 技术报告
asked-research-paper = 研究论文
asked-evaluation-results = 评测结果
asked-development-log = 开发日志
asked-code-documentation = 代码文档
asked-training-setup = 训练环境说明
asked-hosted-access = 托管访问
asked-local-runtime = 本地运行

## “发布”之后

released-weights = 权重
released-checkpoints = 检查点
released-architecture = 模型架构
released-metadata = 模型元数据
released-inference-code = 推理代码
released-training-code = 训练代码
released-data-code = 数据处理代码
released-evaluation-code = 评测代码
released-libraries = 支持库和工具
released-training-data = 训练数据
released-evaluation-data = 评测数据
released-sample-outputs = 模型输出样例
released-model-card = 模型卡
released-data-card = 数据卡
released-technical-report = 技术报告
released-research-paper = 研究论文
released-evaluation-results = 评测结果
released-development-log = 开发日志
released-code-documentation = 代码文档
released-training-setup = 训练环境说明
released-hosted-access = 托管访问
released-local-runtime = 本地运行方式

## 句中的框架

framework-within-mof = 模型开放框架
    .start = 模型开放框架
    .short = MOF
framework-within-osaid = 开源人工智能定义
    .start = 开源人工智能定义
    .short = 开源人工智能定义
framework-within-open-weight = 开放权重定义
    .start = 开放权重定义
    .short = 开放权重定义
framework-within-eu-ai-act = 欧盟《人工智能法》豁免
    .start = 欧盟《人工智能法》豁免
    .short = 欧盟豁免
framework-within-osai = 欧洲指数
    .start = 欧洲指数
    .short = 欧洲指数

## 结论

mof-none = 无类别
mof-none-within = 无类别
mof-iii = III 类，开放模型
mof-ii = II 类，开放工具
mof-i = I 类，开放科学
open-source-ai = 开源人工智能
open-source-ai-within = 开源人工智能
not-open-source-ai = 不是开源人工智能
not-open-source-ai-within = 不是开源人工智能
open-weights = 开放权重
open-weights-within = 开放权重
not-open-weights = 不是开放权重
not-open-weights-within = 不是开放权重
qualifies = 符合豁免
qualifies-within = 符合豁免
unclear = 不确定
unclear-within = 不确定
does-not-qualify = 不符合豁免
does-not-qualify-within = 不符合豁免
score-of-one = { $score }（满分 1）
verdict-of = { $framework }：{ $verdict }

## 原因

more = 另外 { $count } 项
all-met = 所有条件均已满足。
progress-to-class = { $class } 类所需的 { $required } 个组件中，有 { $included } 个以其认可的许可证发布。
progress-of = { $required } 个中的 { $included } 个，{ $percent }%
index-score = { $of } 个参数中 { $open } 个开放，{ $partial } 个部分开放：可得性 { $availability }、文档 { $documentation } 和访问 { $access }。得分是全部 { $of } 个的平均值。
has-systemic-risk = 豁免不适用于具有系统性风险的模型。
depends-on-risk = 其他条件均已满足，取决于模型是否具有系统性风险。
by-description = 三个部分均已满足，其中第一部分靠的是对训练数据的描述。
missing-of = 还需要{ $missing }。
no-description = 没有公开文档说明模型的构造。
found-of = { $artifact }：{ $finding }。
found-of-judged = { $artifact }：{ $finding }，这一点有待解释。
found-withheld = 未发布
found-partial = 只发布了一部分
found-gated = 需申请（须获准访问）
found-unlicensed = 无许可证
found-public = 公开
found-none-needed = 未列出，因此不计
found-base-withheld = 基础模型未发布
found-base-partial = 基础模型只发布了一部分
found-base-gated = 基础模型需申请
found-base-unlicensed = 基础模型没有许可证
found-base-license = 基础模型的许可证：{ $objection }
found-and = { $finding }，并且 { $objection }
found-and-unlicensed = { $finding }，且无许可证
not-approved = { $license } 未经 OSI 批准
not-on-mof-list = { $license } 不在该框架工具的名单上
not-recognized = { $license } 不是我们认识的许可证
license-has = { $license } 有这些限制：{ $restrictions }

short-complete = 所有组件均已发布
short-progress = { $class } 类 { $required } 个中的 { $included } 个
short-score = { $of } 个中 { $open } 个开放，{ $partial } 个部分开放
short-osaid = 数据信息、代码和权重都开放
short-open-weight = 开放许可证，权重公开
short-all-met = 条件全部满足
short-systemic-risk = 具有系统性风险
short-depends-on-risk = 取决于系统性风险
short-by-description = 取决于对数据的描述
short-no-description = 没有模型说明
short-withheld = { $artifact }未发布
short-partial = { $artifact }只有一部分
short-gated = { $artifact }需申请
short-of-base = 基础模型：{ $reason }
short-unlicensed = 无许可证
short-another-license = 另一种许可证
short-not-approved = 许可证未经 OSI 批准
short-not-listed = 许可证不在名单上
short-unknown-license = 未知许可证

## 各定义的分歧

asks-for = { $who }要求{ $missing }；{ $others }则不要求。
class-asks-for = { $count ->
   *[other] 对于 { $class } 类，模型开放框架要求{ $missing }；{ $others }则不要求。
}
of-class = 模型开放框架的 { $class } 类
of-base = 基础模型的{ $artifact }
open-data-or-description = 开放的训练数据或对其的完整描述
another-license-for = { $artifacts }换用其他许可证
and-for = { $wanted }，以及{ $licenses }
rules-out-policy = { $definition }不允许 { $license } 的使用政策；按{ $act }，这一点有待解释。

## 备注

note-base-grants-less = { $license } 许诺的超出了所能给的：{ $base }采用 { $terms }，其条款随之延续。
note-base-unlicensed = { $base }在此没有说明许可证，因此结论所依据的条款无人看过。
note-license-on-withheld = { $artifact }：有许可证但未发布，因此许可证不起作用。
remark-mof-spelling = { $artifact }：其工具逐字比较标识符，不认为 { $license } 是开放许可证。若写作 { $id } 则会计入。
remark-mof-list = { $artifact }：{ $license } 是开放的，但不在其工具的名单上。
remark-mof-type = { $artifact }：{ $license } 是开放的，但该框架对{ $covered }推荐其他许可证。这不改变类别。
remark-mof-partial = { $artifact }：只发布了一部分。该框架的文件无法表达，因此不计入。
remark-mof-gated = { $artifact }：需申请。该框架的文件无法表达，因此不计入。
remark-mof-base = 其工具只看所写的许可证。基础模型的许可证同样限制权重。
remark-mof-paper = 研究论文代替了技术报告。
remark-mof-stopped = 在下一级类别完成之前，其工具不计算更高的类别。
remark-osaid-description = 训练数据并非全部采用开放许可证，因此结论依据的是对它的描述。描述是否完整有待解释。
not-legal-advice = 这不是法律意见。豁免免除了保存技术文档的义务；仍须有版权政策和训练内容摘要。
about-of = { $about }。
version-number = 版本 { $version }，{ $date }
version-name = { $version }，{ $date }
printed-on = 打印于 { DATETIME($day) }。评估见 { $link }

## 来历

terms-of = 条款：{ $terms }
terms-unstated = 条款：未说明许可证，因此无人看过
in-effect-of = 实际适用：{ $terms }
terms-none = 无许可证
terms-unknown = 在此未知
terms-free = 可自由使用、修改和分享
data-public = 训练数据：公开
data-gated = 训练数据：需申请
data-partial = 训练数据：只发布了一部分，因此无法从头重新训练
data-withheld = 训练数据：未发布，因此无法从头重新训练

## 依据

clause-public = 公开：
clause-partial = 至少部分发布：
clause-pass-on = 可再分发：
clause-open = 公开且采用开放许可证：
one-public = 其中一项公开：
one-partial = 其中一项至少部分发布：
one-pass-on = 其中一项可再分发：
one-open = 其中一项公开且采用开放许可证：
not-yet-level = 为什么未达到第 { $number } 级“{ $level }”
at-the-top = 已达到最高等级。
met-of-pillar = { $of } 项中满足 { $met } 项
met-of-pillar-partly = { $of } 项中满足 { $met } 项，部分满足 { $partly } 项

## 目标

goal-level = { $level }，第 { $number } 级，共 4 级
goal-class-iii = III 类，开放模型
goal-class-ii = II 类，开放工具
goal-class-i = I 类，开放科学
goal-mof = 模型开放框架
goal-osaid = 开源人工智能
goal-open-weight = 开放权重
goal-eu = 符合豁免
goal-index = 十二个参数全部开放
goal-access = 任何人都能获得权重
goal-research = 任何人都可将权重用于研究
owner-access = 权重，以及谁能获得
owner-research = 权重的许可证
changes = { $count ->
    [0] 无需改动
   *[other] { $count } 项改动
}
out-of-reach = 无法达到
depends = 视情况而定
would-not-settle = 发布更多内容也无法解决。
one-change = 只需这一项改动。
one-change-of = 只需一项改动；有 { $ways } 种可选。
changes-needed = { $count ->
    [2] 两项改动都需要。
   *[other] { $count } 项改动都需要。
}
ways-needed = 需要 { $count } 项改动，有 { $ways } 种做法。
first-shown = { $count ->
    [1] 这里显示其中一种。
   *[other] 这里显示前 { $count } 种。
}
release-some = 至少发布一部分{ $artifact }
release-gated = 按申请提供{ $artifact }
release-all = 发布{ $artifact }
withdraw = 撤回{ $artifact }
license-under = { $covered }改用 { $license }
everything = 全部内容
apply-all = { $count ->
    [0] 没有可试的改动
   *[other] 试用全部 { $count } 项改动
}
rests-on-judgment = 这取决于训练数据的描述是否完整，有待解释。
caveat-risk = 按所给的回答，该模型具有系统性风险。豁免从不适用于这类模型。
caveat-risk-unknown = 这取决于模型是否具有系统性风险。本页在“欧盟《人工智能法》”下提出了这个问题。
caveat-base-terms = { $base }采用 { $license }，其条款随之延续。它必须改用开放许可证，这由其开发者决定。
caveat-base-data = { $base }的训练数据必须公开，这由其开发者决定。
caveat-base-weights = { $base }的权重必须公开，这由其开发者决定。
caveat-gate = { $count ->
    [0] 按现状，豁免是否允许申请门槛有待解释。只要不把任何人拒之门外，核验身份是允许的。
   *[other] 只做 { $count } 项改动时，豁免是否允许申请门槛有待解释。只要不把任何人拒之门外，核验身份是允许的。
}
caveat-terms = { $count ->
    [0] 按现状，豁免是否允许 { $license } 的条款有待解释。
   *[other] 只做 { $count } 项改动时，豁免是否允许 { $license } 的条款有待解释。
}

covered-code = 全部代码
covered-data = 全部数据和权重
covered-document = 全部文档
recommended-code = 代码
recommended-data = 数据
recommended-document = 文档

## 核查说法

missing-for = 还缺什么：{ $owner }
neither-supports = { $one }和{ $other }都不支持这一说法。
support-claim = { $definitions }支持这一说法
leave-open = 按{ $definitions }尚无定论，因为这取决于对训练数据的描述
do-not = { $definitions }不支持
do-not-support = { $definitions }不支持这一说法
index-asks-too = { $reason }欧洲指数对开源人工智能的定义还要求训练数据完整共享并采用开放许可证，此处并非如此。
claimed-gated = 权重需要申请，因此要看谁能得到
claimed-partial = 权重只发布了一部分，因此要看缺了什么
claimed-withheld = 权重未发布，因此谁也得不到。
claimed-unlicensed = 权重没有许可证，因此谁也不得使用。
claimed-public = 权重是公开的：任何人都能得到。
claimed-research = 权重是公开的，其许可证允许研究。
research-not-ruled-out = 研究未被排除，不过：{ $reasons }。
excludes-parties = { $license } 点名排除了某些方
reasons-and = ，并且
by-label = 四级量表的标签
by-level = 四级量表的“{ $level }”级
by-class = 模型开放框架 { $version } 的 { $class } 类
by-framework = { $framework } { $version }{" "}
by-words = 字面意思

## 改动的效果

now-at = 现为{ $place }
no-rating-changes = 评定没有变化。{ $cause }。
with-cause = { $results }。{ $cause }。
pillars-changed = 四个支柱中有 { $count } 个变化
verdicts-changed = { $count } 个结论变化
would-change = 将改变：{ $what }。
would-change-nothing = 不会改变任何评定。
from-to = { $what }：{ $from } → { $to }
changes-level = 等级：{ $from } → { $to }
changes-label = 标签：{ $from } → { $to }
changes-conditions = “{ $level }”的 { $of } 项条件：{ $from } → { $met }
conditions-were = “{ $level }”的 { $of } 项条件满足 { $met } 项（此前 { $from } 项）
changes-criterion = “{ $criterion }”：{ $from } → { $to }
met-of = { $met }/{ $of }
place-of = { $label }，{ $level }
start-of = { $name }：{ $place }。
set-to = { $what }：{ $to }
the-artifact = { $artifact }
no-license-for = { $covered }没有许可证
license-for = { $covered }的许可证：{ $license }
license-removed = 已移除{ $covered }的许可证
risk-yes = 系统性风险：是
risk-no = 系统性风险：否
risk-unknown = 系统性风险：未知
built-on-nothing = 不基于其他模型
base-changed = 基础模型已更改
built-on-name = 基于 { $name }
changes-made = { $count ->
    [0] 没有改动
   *[other] 做了 { $count } 项改动
}

## 许可证

requires-you = 要求您{ $conditions }。
accepted-by = { $bodies }。
spdx-not-approved = 在 SPDX 名单上，但未被 OSI、FSF 或开放定义认可为开放。
spdx-deprecated = SPDX 现用另一个标识符。
type-to-search = 输入文字即可搜索 SPDX 和模型平台的所有许可证。
not-found = 不是已知的许可证，因此视为受限。
or-type-another = 或输入其他许可证。
fact-licensed = { $availability }，{ $license }
differs = { $entered }（目录：{ $catalog }）
