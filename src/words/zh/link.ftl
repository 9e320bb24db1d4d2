no-version = 链接没有说明版本（v=1）。
other-version = 链接由本页的另一版本生成（v={ $version }）。我们读取了能识别的部分。
nothing-listed = 链接没有列出任何已发布的内容。您复制完整了吗？
too-long = 链接太长；我们只读取了开头。
unknown-key = 我们不认识“{ $key }”。它会保留在链接中。
unknown-artifact = “{ $id }”不是我们评定的内容，已忽略。
unknown-answer = “{ $answer }”既不是“是”也不是“否”，已忽略。
unknown-claim = “{ $claim }”不是我们能核查的说法，已忽略。
repaired = 链接在传递中被改动，已修复。
ends-early = 链接过早结束。您复制完整了吗？
ends-at = 链接在“{ $word }”处结束。您复制完整了吗？
about-link = 关于此链接：{ $notices }
about-link-more = 关于此链接：{ $notices }还有 { $count } 条。
