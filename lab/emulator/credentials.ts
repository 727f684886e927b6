/** The only credentials that the local endpoint takes: it refuses others with UnrecognizedClientException. */
export const localCredentials = { accessKeyId: "test", secretAccessKey: "test" } as const;

/** The region that the local endpoint is asked for when the stack names none: the lab's own. */
export const localRegion = "us-east-1";
