import type { settings as english } from '../en/settings.ts'
import type { Translation } from '../translation.ts'

export const settings: Translation<typeof english> = {
  'standing.off': ', desactivada por los ajustes: no cuenta',
  'label.settings': 'ajustes',
  'verdict.weaker': '{scope}; reglas que piden menos que su paquete: {n}',
  'verdict.left-out': '{scope}; archivos apartados por los ajustes: {n}',
  'settings.where': '{path}, línea {line}',
  'settings.rule': '{rule}: {change}',
  'settings.level': '{ours}, en el paquete {pack}',
  'settings.off': 'desactivada, en el paquete {pack}',
  'settings.parameter': '{pointer} {ours}, en el paquete {pack}',
  'settings.parameter-added': '{pointer} {ours}, sin fijar en el paquete',
  'settings.less': 'pide menos que el paquete',
  'settings.as-much': 'pide al menos lo mismo que el paquete',
  'settings.change': '{changes} ({less}; {where})',
  'settings.because': '{change}: {rationale}',
  'settings.note-level': ', {pack} en el paquete',
  'settings.note-parameters': ', con parámetros de los ajustes',
  'settings.include': 'incluir «{pattern}» ({where}), {kind}: {documents}',
  'settings.exclude': 'excluir «{pattern}» ({where}): archivos apartados: {n}',
  'settings.exclude-kind': 'excluir «{pattern}» ({where}), {kind}: {documents}',
  'settings.files': '{line} ({files})',
  'settings.more': '{files} y {n} más',
  'settings.documents': 'sujeto {subject}, «{pattern}» ({where}): {documents}',
  'settings.parts': 'partes de {subject}, «{pattern}» ({where}): {documents}',
  'settings.beyond': '{line}; llega más allá de lo que se recorrió',
  'html.settings': 'Ajustes del proyecto',
  'html.settings.note':
    'Lo que este proyecto pide de otro modo que sus paquetes, y los archivos que elige. Todo lo demás es como en los paquetes.',
}
