import type { explained as english } from '../en/explained.ts'
import type { Translation } from '../translation.ts'

export const explained: Translation<typeof english> = {
  'explained.settings-none': 'ninguno: no hay waco.yaml aquí ni más arriba, ni «waco» en un package.json',
  'explained.lock-none': 'ninguno: los paquetes se usan como se encuentran; «waco pack lock» los fija',
  'explained.asked': 'pedido en {where}',
  'explained.typed': 'pedido en la línea de órdenes',
  'explained.usual': 'el habitual, pues no se pide otro',
  'explained.pinned': 'fijado por {path}',
  'explained.judged': 'juzgado',
  'explained.read': 'leído como',
  'explained.subject': 'sujeto',
  'explained.language': 'idioma',
  'explained.outputs': 'informes',
  'explained.yes': 'sí, en cada ejecución sobre esta carpeta',
  'explained.yes-by': 'sí, por la inclusión «{pattern}» ({where})',
  'explained.left-out': 'no: la exclusión «{pattern}» ({where}) lo aparta; nombrado en la línea de órdenes, se juzga',
  'explained.passed-over': 'no: {reason}; nombrado en la línea de órdenes, se juzga',
  'explained.not-read': 'no: {reason}',
  'explained.not-searched':
    'no: una ejecución sobre esta carpeta no lo mira, pues está fuera de ella, Git lo ignora, está en una carpeta ajena o tiene otra extensión; nombrado en la línea de órdenes, se juzga',
  'explained.no-document': 'nada que se pueda juzgar',
  'explained.part': '{subject}, sobre una parte suya',
  'explained.member': '{subject}: {reason}',
  'explained.answer': '{rule}{within}: {became} ({where}): {said}',
  'explained.within': ' sobre {name}',
  'explained.unjudged': 'el archivo no se juzga',
  'explained.answers-none': 'ninguna para este archivo',
  'explained.elsewhere': 'para otros documentos: {documents}',
  'explained.elsewhere-of': '{document} ({n})',
  'explained.rules': 'reglas aplicables: {n}',
  'explained.together': '{title}, preguntada a su sujeto en conjunto',
}
