/** What the service answered instead of doing as it was told. */
export interface Refusal {
  /** The API's error code, `NotAuthorizedException` for example. */
  name: string;
  message: string;
}

/**
 * The refusal that an action meets, or undefined when it is accepted. `names` are the API's error codes that
 * count as the refusal in question; any other error (a fault of the network, too) is thrown on.
 */
export async function refusalOf(
  names: string[],
  action: () => Promise<unknown>,
): Promise<Refusal | undefined> {
  try {
    await action();
    return undefined;
  } catch (error) {
    if (error instanceof Error && names.includes(error.name)) return error;
    throw error;
  }
}

/** A refusal in one line, as the service words it. */
export const quoted = ({ name, message }: Refusal): string => (message ? `${name}: ${message}` : name);
