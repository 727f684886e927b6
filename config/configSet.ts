/** What users are told to type to set a place of the stack's configuration, without the value. */
export function configSet(option: "" | "--secret" | "--type string", key: string): string {
  const words = ["pulumi config set", option, "--path", `'${key.replaceAll("'", `'\\''`)}'`];
  return words.filter((word) => word !== "").join(" ");
}
