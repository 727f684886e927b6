/**
 * Something that whoever typed the command can mend: its message is shown as it is, without a stack,
 * and the command ends with exit status 1.
 */
export class UserError extends Error {}
