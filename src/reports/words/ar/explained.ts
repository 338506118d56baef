import type { explained as english } from '../en/explained.ts'
import type { Translation } from '../translation.ts'

export const explained: Translation<typeof english> = {
  'explained.settings-none': 'لا شيء: لا يوجد waco.yaml هنا ولا في المجلدات الأعلى، ولا «waco» في package.json',
  'explained.lock-none': 'لا شيء: تُستخدم الحزم كما هي؛ يثبّتها «waco pack lock»',
  'explained.asked': 'طُلبت في {where}',
  'explained.typed': 'طُلبت في سطر الأوامر',
  'explained.usual': 'الحزمة المعتادة، إذ لم يُطلب غيرها',
  'explained.pinned': 'مثبّتة في {path}',
  'explained.judged': 'الحكم',
  'explained.read': 'قُرئ كـ',
  'explained.subject': 'الموضوع',
  'explained.language': 'اللغة',
  'explained.outputs': 'التقارير',
  'explained.yes': 'نعم، في كل تشغيل على هذا المجلد',
  'explained.yes-by': 'نعم، بالتضمين «{pattern}» ({where})',
  'explained.left-out': 'لا: يتركه الاستبعاد «{pattern}» ({where})؛ ويُحكم فيه إذا سُمّي في سطر الأوامر',
  'explained.passed-over': 'لا: {reason}؛ ويُحكم فيه إذا سُمّي في سطر الأوامر',
  'explained.not-read': 'لا: {reason}',
  'explained.not-searched':
    'لا: لا ينظر فيه تشغيل على هذا المجلد، إذ يقع خارجه أو يتجاهله Git أو يقع في مجلد لغيرنا أو له امتداد آخر؛ ويُحكم فيه إذا سُمّي في سطر الأوامر',
  'explained.no-document': 'لا شيء يمكن الحكم فيه',
  'explained.part': '{subject}، عن جزء منه',
  'explained.member': '{subject}: {reason}',
  'explained.answer': '{rule}{within}: {became} ({where}): {said}',
  'explained.within': ' بشأن {name}',
  'explained.unjudged': 'الملف لا يُحكم عليه',
  'explained.answers-none': 'لا شيء لهذا الملف',
  'explained.elsewhere': 'لمستندات أخرى: {documents}',
  'explained.elsewhere-of': '{document} ({n})',
  'explained.rules': 'القواعد المنطبقة: {n}',
  'explained.together': '{title}، تُطرح على موضوعه ككل',
}
