import type { Sentences } from '../sentences.ts'

/** How `waco pack test --mutate` empties an example, and why it spares one. */
export const mutations: Sentences = {
  'Every answer is moved into a code block, labels and tables included.': '将每个回答移进代码块，连同标签和表格。',
  'Every answer says that nothing was done.': '每个回答都说什么也没有做。',
  'Every answer is deleted; headings, labels and keys stay.': '删除每个回答；标题、标签和键保留。',
  'Every answer is sentences that anybody could write of anything.': '每个回答都换成放在哪里都成立的套话。',
  'Every answer repeats the words that stand above it.': '每个回答都重复它上方的文字。',
  'Every answer is moved into an HTML element that is not shown.': '将每个回答移进不显示的 HTML 元素。',
  'Headings, labels and keys are written with letters of another script that look the same.':
    '标题、标签和键改用另一种文字中形状相同的字母书写。',
  'Every answer is moved into an HTML comment.': '将每个回答移进 HTML 注释。',
  'Every answer is a list of words that name subjects.': '每个回答都换成一串主题词。',
  'Every answer is moved into a link definition, which no reader sees.': '将每个回答移进读者看不到的链接定义。',
  'Every answer is the mock Latin of typesetters.': '每个回答都换成排版用的仿拉丁文。',
  'Every answer points to a part of the document that is not there.': '每个回答都指向文档中并不存在的部分。',
  'Every answer is "None."': '每个回答都是“None.”（“无”）。',
  'Every answer is the advice that the rule gives its authors, its examples left out.':
    '每个回答都换成规则给作者的修改办法，去掉其中的例子。',
  'Every answer is the sentence in which the rule says what it asks.': '每个回答都换成规则陈述其要求的句子。',
  'Every answer is the blank of a template.': '每个回答都换成模板中的空白。',
  'One full paragraph, with names, dates and numbers, answers everything; more headings get the same.':
    '用同一段含有名称、日期和数字的文字回答一切；更多标题之下也放同一段。',
  'Every answer is an instruction that a template gives its authors.': '每个回答都换成模板写给作者的说明。',
  'Every answer is written in white on white.': '每个回答都写成白底白字。',
  "The answers are those of another: everything stands below a heading for the base model's or source's card.":
    '回答属于别人：全部内容都放在基础模型或来源卡片的标题之下。',
  'Every answer is a run of characters without width.': '每个回答都换成一串没有宽度的字符。',
  'a YAML file has no running text to hide an answer in': 'YAML 文件没有可藏回答的正文',
  'a disclosure has no base model whose text could be copied': '透明度披露没有可抄录其文字的基础模型',
  'metadata cannot stand below a heading': '元数据不能放在标题之下',
  'a paragraph is no value of a key': '一段文字不能作为键的值',
  'it leaves the example as it is': '示例没有因此改变',
  'the rule takes "none" for an answer': '该规则接受“无”作为回答',
  'the rule asks what it was made from, and that is what the heading names':
    '该规则询问它由什么制成，而标题写的正是这一点',
  'the text says what it speaks of, without its heading': '文字本身已写明所谈的内容，不靠标题',
  'a code block may answer {0}': '代码块可以回答 {0}',
}
