import { once } from '../../model/once.ts'

/**
 * Codes of languages that others have come to stand for, of a macrolanguage or of two letters, with what has to be said besides. The
 * engine knows them too, but how many depends on its version: as of Unicode CLDR 48.
 */
export const preferredCodes: () => ReadonlyMap<string, string> = once(
  () =>
    new Map(
      table
        .trim()
        .split(/\s+/)
        .map(entry => [entry.slice(0, entry.indexOf(':')), entry.slice(entry.indexOf(':') + 1)] as const),
    ),
)

const table = `
  ajp:apc ajt:aeb aju:jrb als:sq arb:ar ayr:ay azj:az bcc:bal bcl:bik bic:bir blg:iba bxk:luy bxr:bua cld:syr
  cmn:zh cnr:sr-ME cwd:cr dek:sqm dgo:doi dhd:mwr dik:din diq:zza ekk:et emk:man esk:ik fat:ak fuc:ff gaz:om
  gbo:grb gno:gon gom:kok gug:gn gya:gba hbs:sr-Latn hdn:hai hea:hmn ike:iu kgm:plu khk:mn kmr:ku knc:kr kng:kg
  kpv:kv lak:ksp lbk:bnc lvs:lv mhr:chm mup:raj nom:cbr npi:ne nte:eko ojg:oj ory:or pat:kxr pbu:ps pes:fa plt:mg
  pmk:crr pnb:lah prp:gu prs:fa-AF quz:qu rmy:rom smd:kmb snb:iba spy:kln src:sc swc:sw-CD swh:sw szd:umi tgl:fil
  tmk:tdg tpw:tpn ttq:tmh twi:ak umu:del uzn:uz xpe:kpe xsj:suj xsl:den xss:zko ydd:yi zai:zap zkb:kjh zsm:ms
  zyb:za sh:sr-Latn tl:fil
`
