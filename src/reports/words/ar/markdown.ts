import type { markdown as english } from '../en/markdown.ts'
import type { Translation } from '../translation.ts'

export const markdown: Translation<typeof english> = {
  'markdown.title': 'waco: {verdict}',
  'markdown.theme': 'المحور',
  'markdown.table': 'غير المستوفى من المحكوم فيه، حسب المحور والمستوى',
  'markdown.nothing': 'لا شيء يحتاج إلى إصلاح.',
  'markdown.standing': 'قيمة هذه النتيجة',
  'markdown.counts': 'الوثائق: {documents}. القواعد: {rules}.',
  'markdown.left-out': {
    zero: 'لم تُترك أي نتيجة.',
    one: 'تُركت هنا نتيجة أخرى واحدة، لأن طول مثل هذا النص محدود. وهي في تقارير «waco check -o terminal» و«waco check -o json».',
    two: 'تُركت هنا نتيجتان أخريان، لأن طول مثل هذا النص محدود. وهما في تقارير «waco check -o terminal» و«waco check -o json».',
    few: 'تُركت هنا {n} نتائج أخرى، لأن طول مثل هذا النص محدود. وهي في تقارير «waco check -o terminal» و«waco check -o json».',
    many: 'تُركت هنا {n} نتيجة أخرى، لأن طول مثل هذا النص محدود. وهي في تقارير «waco check -o terminal» و«waco check -o json».',
    other:
      'تُركت هنا {n} نتيجة أخرى، لأن طول مثل هذا النص محدود. وهي في تقارير «waco check -o terminal» و«waco check -o json».',
  },
}
