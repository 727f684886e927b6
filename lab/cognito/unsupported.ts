import type { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { Unreadable } from "../picture";
import { UserError } from "../userError";
import type { Values } from "./fields";
import type { CognitoResource, Made } from "./resource";

/** An operation of Cognito that an endpoint doesn't have: no emulator has them all. */
export class UnsupportedOperation extends UserError {
  /** @param operation its name in the API: SetRiskConfiguration */
  constructor(readonly operation: string) {
    super(`The endpoint has no ${operation}.`);
  }
}

/**
 * Has every call of the client that the endpoint doesn't know throw an UnsupportedOperation.
 * The SDK's own errors don't tell the operation, and each emulator has an error of its own for it.
 */
export function namingUnsupportedOperations(client: CognitoIdentityProviderClient): void {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        if (!saysUnsupported(error)) throw error;
        throw new UnsupportedOperation(operationOf(context));
      }
    },
    { step: "initialize", name: "namingUnsupportedOperations" },
  );
}

/** The operation that a client's middleware is called for, by its name in the API. */
export function operationOf({ commandName }: { commandName?: string }): string {
  return String(commandName).replace(/Command$/, "");
}

// MiniStack answers InvalidAction, AWS and those that follow its protocol UnknownOperationException,
// LocalStack an InternalFailure with status 501.
function saysUnsupported(error: unknown): boolean {
  const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  const names = ["InvalidAction", "UnknownOperationException", "NotImplementedException"];
  return names.includes(name ?? "") || $metadata?.httpStatusCode === 501;
}

/** The call's answer, or what stands for it in a picture where the endpoint doesn't have the operation. */
export async function ifSupported<Answer>(call: Promise<Answer>): Promise<Answer | Unreadable> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof UnsupportedOperation)
      return new Unreadable(`this endpoint can't tell: it has no ${error.operation}`);
    throw error;
  }
}

/**
 * The resource, kept as a record of its inputs where the endpoint doesn't have its operations: then it is
 * made nowhere, and what refers to it goes on. `tell` hears which operation to create it is missing.
 */
export function recordedIfUnsupported(
  resource: CognitoResource,
  tell: (operation: string) => void = () => {},
): CognitoResource {
  const record = (id: string, inputs: Values): Made => ({ id, state: { ...inputs, id } });
  return {
    create: (client, name, inputs) =>
      orElse(resource.create(client, name, inputs), (operation) => {
        tell(operation);
        return record(name, inputs);
      }),
    read: (client, id, known) =>
      orElse(resource.read(client, id, known), () => ({ ...record(id, known), inputs: known })),
    ...(resource.update && {
      update: (client, id, inputs, old) =>
        orElse(resource.update!(client, id, inputs, old), () => record(id, inputs)),
    }),
    delete: (client, id, state) => orElse(resource.delete(client, id, state), () => {}),
  };
}

async function orElse<Answer>(
  call: Promise<Answer>,
  otherwise: (operation: string) => Answer,
): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof UnsupportedOperation) return otherwise(error.operation);
    throw error;
  }
}
