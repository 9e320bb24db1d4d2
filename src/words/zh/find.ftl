choices = 要打开什么
catalog-loading = 正在加载模型列表……
catalog-failed = 模型列表加载失败。请检查网络连接，然后继续输入以重试。
open-link = 打开此链接
opens-link = 显示其中的评估
starts-blank = 从什么都未发布开始，由您说明发布了什么
not-in-frame = 在其他网页中不能查询模型。请单独打开 Openness Meter。
other-address = 只能查询 Hugging Face 上的模型地址。其他网站请粘贴模型卡的文本。
in-catalog = 此模型在我们的目录中，每个事实都有来源。
open-entry = 从目录打开

entry-of = { $origin }。打开目录中的评定
look-up = 查询 { $id }
looks-up = 向 { $host } 查询此模型；不发送其他任何内容
rate = 自行评估“{ $name }”
found-models = { $found ->
    [0] 目录的 { $of } 个模型中没有叫这个名字的。您也可以粘贴 Hugging Face 上的地址。
   *[other] 目录的 { $of } 个模型中有 { $found } 个
}
newest-models = 目录的 { $of } 个模型中最新的几个。输入文字可查找其他模型。

no-such-model = { $host } 没有名为 { $id } 的公开模型。可能拼写有误，或是私有的：该网站没有说明。本页没有任何改动。
too-many-requests = { $host } 收到来自您网络的请求过多。请五分钟后再试。本页没有任何改动。
unreachable = 无法连接 { $host }。请检查网络连接后重试。本页没有任何改动。
answered-error = { $host } 返回了错误（{ $status }）。请稍后再试。本页没有任何改动。
renamed = 您查询的是 { $asked }，网站返回的是 { $answered }，可能是另一个模型。
use-with-base = 载入，并带上 { $base } 的代码
base-in-catalog = 其基础模型 { $base } 在我们的目录中。如果运行的是同样的代码，它的架构和推理代码就与 { $base } 同样公开。
