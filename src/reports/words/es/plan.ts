import type { plan as english } from '../en/plan.ts'
import type { Translation } from '../translation.ts'

export const plan: Translation<typeof english> = {
  'plan.write-section': 'después de esta línea: una sección{about}{heading}',
  'plan.write-at-end': 'al final: una sección{about}{heading}',
  'plan.heading': ', titulada «{heading}»',
  'plan.about': ' sobre {topic}',
  'plan.add-key': 'en los metadatos, encima de esta línea: la clave {key}',
  'plan.fill-in': 'aquí: una respuesta{about} en lugar de lo que no dice nada',
  'plan.complete': 'aquí: lo que la respuesta{about} aún no dice',
  'plan.correct': 'aquí: un valor{about} que encaje',
  'plan.remove': 'aquí: quitar lo que no debería estar',
  'plan.mend-link': 'aquí: un enlace que lleve a alguna parte, en lugar de {names}',
  'plan.write-document': 'un documento propio, o un enlace a uno, para {names}',
  'plan.say-elsewhere': 'dígalo{about} así: {instead}, pues este formato no tiene lugar para ello',
  'plan.shows': 'debe mostrar {information}',
  'plan.rule': '{rule} ({level})',
  'plan.rule-part': '{rule} ({level}), junto con otros pasos',
  'plan.total': 'resueltos hasta aquí: {levels}',
  'plan.of': '{n} de {all} {level}',
  'plan.end': {
    one: '{n} cambio resuelve {levels}',
    many: '{n} de cambios resuelven {levels}, primero los que más resuelven',
    other: '{n} cambios resuelven {levels}, primero los que más resuelven',
  },
  'plan.nothing': 'nada que cambiar: no falló ninguna regla hasta {level}',
  'plan.left': '{levels} sin incluir; --level {level} también los planifica',
  'plan.open':
    'no se planifica ningún cambio para {review} que debe responder una persona ni para {notJudged} que no se pudieron juzgar',
  'fix.edits': { one: '{n} cambio', many: '{n} de cambios', other: '{n} cambios' },
  'fix.files': { one: '{n} archivo', many: '{n} de archivos', other: '{n} archivos' },
  'fix.would': '{edits} por hacer en {files}; no se escribió nada',
  'fix.done': '{edits} en {files}: hecho',
  'fix.left': {
    one: '{n} archivo sin cambios',
    many: '{n} de archivos sin cambios',
    other: '{n} archivos sin cambios',
  },
  'fix.none': {
    one: 'nada que arreglar en {n} documento',
    many: 'nada que arreglar en {n} de documentos',
    other: 'nada que arreglar en {n} documentos',
  },
}
