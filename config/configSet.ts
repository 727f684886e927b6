/** What users are told to type to set a place of the stack's configuration, without the value. */
export function configSet(option: string, key: string): string {
  return `pulumi config set ${option} --path '${key.replaceAll("'", `'\\''`)}'`;
}
