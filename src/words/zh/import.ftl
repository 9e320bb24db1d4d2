## 写法

file-format-link = 评估链接
file-format-json = 在此保存的文件
file-format-mof-yaml = 模型开放框架的 YAML
file-format-model-card = 模型卡
file-format-cyclone-dx = CycloneDX
file-format-spdx = SPDX 3
file-format-hub = 模型平台的应答
file-format-osai = 欧洲开源人工智能指数的 YAML（osai-index.eu）

## 固定文字

stated = 已说明
nothing-stated = 没有说明任何内容已发布。
inferred = 推断
warnings = 请核对
unknown = 未知
license = 默认许可证
apply = 全部载入
apply-stated = 只载入已说明的事实
not-read = 无法导入

## 推断依据

basis-open-inference-code = 推理代码开放，权重公开
basis-card-of-weights = 这种形式的卡片与权重放在一起
basis-model-on-hub = 平台上的模型一般都附有权重
basis-card-metadata = 平台显示了其卡片的元数据
basis-maybe-gated = 没有说明是否需要申请访问
basis-closed-to-places = 某些地区的人无法下载
basis-gated = 访问需要申请
basis-download = 给出了下载链接
basis-described = 提到了，但没有找到下载
basis-in-file = 文件中有
basis-address = 给出了链接
basis-open-library = 有开放的库可以运行
basis-code-of-library = 运行它的开放库中有代码
basis-cited = 引用了论文
basis-reassembled = 可用脚本重建

## 读取的内容

base-from-catalog = 目录中有它所基于的 { $base }：其许可证和数据也计入。
read-as-format = 读作：{ $format }。
heading-of-file = { $file }：{ $heading }
title-by = { $name }，{ $producer }
licensed = { $availability }，{ $license }
inferred-from = { $fact }（{ $basis }）
inferred-of = { $artifact }：{ $availability }（推断：{ $basis }）。
not-mentioned = 文件没有提到{ $artifacts }。除非您修改，否则视为未发布。
several = { $count } 个模型
save-all = 将全部 { $count } 个保存在此浏览器中
at-line = 第 { $line } 行第 { $column } 个字符
at-place = { $place }：{ $text }

## 异常之处

other-version = 我们不认识该格式的版本“{ $version }”，但仍读取了。
more-models = 另有 { $count } 个模型；我们读取了第一个。
several-licenses = 有多个许可证：视为全部适用，“{ $licenses }”。
concluded = 有人得出了另一许可证“{ $license }”；以声明的为准。
overruled = 此属性写的是“{ $value }”，而文件自身的字段与之不同。以字段为准。
wrong-kind = 该键不用于此；已略去。
data-without-license = 部分{ $data }没有自己的许可证，而模型的许可证不涵盖它们。
based-on = 基于“{ $model }”。此文件不涉及基础模型。
fine-tuned = 由“{ $model }”微调而来。此文件不涉及基础模型。
quantized = 由“{ $model }”量化而来。此文件不涉及基础模型。
merged = 由“{ $model }”等合并而来。此文件不涉及基础模型。
adapter = “{ $model }”的适配器。此文件不涉及基础模型。
closed-to-union = 欧盟境内无法下载。
closed-to = 某些地区的人无法下载：“{ $place }”。
disabled = 平台已停用该仓库，因此无法下载任何内容。
private = 该仓库是私有的，外部人员无法下载任何内容。
no-weights = 其文件中没有权重。
published-score = 该指数给出 { $score }，并称许可证为“{ $class }”。按其公布的规则，这些事实得出 { $ours }，许可证为“{ $our-class }”。
left-out = 列表中有 { $count } 项不是模型，已略去。

## 模型开放框架的 YAML

key-missing = 缺少 `{ $key }` 或为空。
key-unknown = 该格式没有键 `{ $key }`；已保留。
key-repeated = 该键在此出现两次；以最后一次为准。
key-odd = 这不是键；连同其值一并略去。
key-not-text = `{ $key }` 是数字或真假值；按文本读取。
key-wrong = `{ $key }` 不用于此。
component-unknown = 该框架没有组件“{ $name }”；已保留，但不计入。
component-repeated = { $artifact }列出了两次；以最后一次为准。
component-not-there = { $artifact }：许可证写明未包含，因此视为未发布。
respelled = “{ $name }”读作 { $id }。
terms-unknown = 我们不了解“{ $name }”的条款，因此视为受限。
other-framework = 该格式不用于“{ $found }”，但仍读取了。
origin-given = 文件称模型源自“{ $origin }”。如果它基于该模型，请在“基于其他模型？”中说明。
runs-locally = 该格式无法说明模型能否用开放软件在本地运行；这是由其开放的推理代码推断的。
tag-ignored = 该标签已忽略。
second-document = 文件含有多个文档；只读取第一个。

## 无法读取的内容

too-large = 文件太大：最多读取 { $size } kB。
not-utf8 = 文件不是 UTF-8 文本。
not-yaml = 文件在此处不是有效的 YAML。
nested-too-deeply = 文件嵌套过深。
too-many-references = 文件的重复引用过多。
no-release = 文件没有含键和值的 `release`。
is-empty = 内容为空。
json-cut-off = 此 JSON 不完整。
json-too-deep = 此 JSON 嵌套过深。
json-invalid = 文件在此处不是有效的 JSON。
other-kind = 无法读取。请粘贴模型卡、MOF YAML、CycloneDX、SPDX 3 或在此生成的链接。
no-model-in-cyclonedx = components：没有类型为“machine-learning-model”的组件。
no-model-in-spdx = @graph：没有类型为“ai_AIPackage”的元素。
no-model-in-block = 顶部的区块没有描述模型：没有许可证、数据或标签。
hub-data-set = 这是模型平台关于数据集的应答，不是关于模型的。
hub-app = 这是模型平台关于应用的应答，不是关于模型的。
hub-error = 模型平台返回了错误：“{ $why }”。
old-spdx = spdxVersion：{ $version } 不支持 AI 模型；SPDX 3.0 支持。
refused = { $error }本页没有任何改动。

## 程序对象

must-be-object = 必须是对象
must-be-text = 必须是文本
no-such-key = 没有这个键
no-such-artifact = 没有内容 `{ $id }`
no-such-claim = 没有说法 `{ $id }`
neither-true-nor-false = 既不是真也不是假
no-such-version = 没有这个版本
unknown-framework = framework：没有框架 `{ $id }`
