/** What one message reads like for each way in which its language counts; the number is called `n`. */
export type Plural = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string }

/** One message: its text, or one text for each count. `{name}` stands for what is put in there. */
export type Message = string | Plural

/** A section of the catalogue in another language: a message for each message, counted where the English one is. */
export type Translation<Section> = {
  readonly [Key in keyof Section]: Section[Key] extends string ? string : Plural
}
