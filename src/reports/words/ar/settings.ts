import type { settings as english } from '../en/settings.ts'
import type { Translation } from '../translation.ts'

export const settings: Translation<typeof english> = {
  'standing.off': '، عطّلتها الإعدادات: لا تُحتسب',
  'label.settings': 'الإعدادات',
  'verdict.weaker': '{scope}؛ قواعد تطلب أقل مما تطلبه حزمتها: {n}',
  'verdict.left-out': '{scope}؛ ملفات تركتها الإعدادات: {n}',
  'settings.where': '{path}، السطر {line}',
  'settings.rule': '{rule}: {change}',
  'settings.level': '{ours}، وفي الحزمة {pack}',
  'settings.off': 'معطّلة، وفي الحزمة {pack}',
  'settings.parameter': '{pointer} {ours}، وفي الحزمة {pack}',
  'settings.parameter-added': '{pointer} {ours}، غير محدد في الحزمة',
  'settings.less': 'تطلب أقل من الحزمة',
  'settings.as-much': 'لا تطلب أقل من الحزمة',
  'settings.change': '{changes} ({less}؛ {where})',
  'settings.because': '{change}: {rationale}',
  'settings.note-level': '، وفي الحزمة {pack}',
  'settings.note-parameters': '، بمعاملات من الإعدادات',
  'settings.include': 'تضمين «{pattern}» ({where})، {kind}: {documents}',
  'settings.exclude': 'استبعاد «{pattern}» ({where}): الملفات المتروكة: {n}',
  'settings.exclude-kind': 'استبعاد «{pattern}» ({where})، {kind}: {documents}',
  'settings.files': '{line} ({files})',
  'settings.more': '{files} و{n} غيرها',
  'settings.documents': 'الموضوع {subject}، «{pattern}» ({where}): {documents}',
  'settings.parts': 'أجزاء {subject}، «{pattern}» ({where}): {documents}',
  'settings.beyond': '{line}؛ يتجاوز ما جرى البحث فيه',
  'html.settings': 'إعدادات المشروع',
  'html.settings.note':
    'ما يطلبه هذا المشروع على غير ما تطلبه حزمه، والملفات التي يختارها. وكل ما عدا ذلك كما في الحزم.',
}
