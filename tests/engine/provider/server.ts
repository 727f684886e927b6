import type { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import * as grpc from "@grpc/grpc-js";
import * as service from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as messages from "@pulumi/pulumi/proto/provider_pb";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { Values } from "../../../lab/cognito/fields";
import type { Change } from "./difference";
import { cognitoClient } from "../../../lab/cognitoClient";
import * as standIn from "./standIn";

// Not the SDK's own provider server: that one keeps the provider's configuration to itself, where the
// endpoint is, fails on a read for import, and knows no previews of updates.

const { PropertyDiff } = messages;
const kinds: Readonly<Record<Change, [messages.PropertyDiff.Kind, messages.PropertyDiff.Kind]>> = {
  add: [PropertyDiff.Kind.ADD, PropertyDiff.Kind.ADD_REPLACE],
  update: [PropertyDiff.Kind.UPDATE, PropertyDiff.Kind.UPDATE_REPLACE],
  delete: [PropertyDiff.Kind.DELETE, PropertyDiff.Kind.DELETE_REPLACE],
};

/** Serves the stand-in on a free port of 127.0.0.1 and returns the port. */
export function serve(): Promise<number> {
  const server = new grpc.Server();
  server.addService(service.ResourceProviderService, handlers());
  return new Promise((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve(port),
    ),
  );
}

function handlers(): grpc.UntypedServiceImplementation {
  let client: CognitoIdentityProviderClient;
  return {
    getPluginInfo: answer(() => {
      const info = new PluginInfo();
      info.setVersion("7.48.0");
      return info;
    }),
    configure: answer((request: messages.ConfigureRequest) => {
      client = configured(values(request.getArgs()));
      const response = new messages.ConfigureResponse();
      response.setSupportspreview(true);
      return response;
    }),
    check: answer((request: messages.CheckRequest) => {
      const [token, name] = typeAndName(request.getUrn());
      const [news, olds] = [values(request.getNews()), values(request.getOlds())];
      const { inputs, failures } = standIn.check(token, name, news, olds, request.getRandomseed_asB64());
      const response = new messages.CheckResponse();
      response.setInputs(struct(inputs));
      response.setFailuresList(
        failures.map(({ property, reason }) => {
          const failure = new messages.CheckFailure();
          failure.setProperty(property);
          failure.setReason(reason);
          return failure;
        }),
      );
      return response;
    }),
    diff: answer((request: messages.DiffRequest) => {
      const [token] = typeAndName(request.getUrn());
      const found = standIn.diff(
        token,
        values(request.getNews()),
        values(request.getOlds()),
        request.getIgnorechangesList(),
      );
      const response = new messages.DiffResponse();
      const { DIFF_SOME, DIFF_NONE } = messages.DiffResponse.DiffChanges;
      const changed = Object.entries(found.changed);
      response.setChanges(changed.length > 0 ? DIFF_SOME : DIFF_NONE);
      response.setDiffsList(Object.keys(found.changed));
      response.setReplacesList(found.replaces);
      response.setDeletebeforereplace(found.deleteBeforeReplace);
      response.setHasdetaileddiff(true);
      for (const [argument, change] of changed) {
        const property = new PropertyDiff();
        property.setKind(kinds[change][found.replaces.includes(argument) ? 1 : 0]);
        response.getDetaileddiffMap().set(argument, property);
      }
      return response;
    }),
    create: answer(async (request: messages.CreateRequest) => {
      const [token, name] = typeAndName(request.getUrn());
      const inputs = values(request.getProperties());
      const made = request.getPreview()
        ? { id: "", state: inputs }
        : await standIn.create(client, token, name, inputs);
      const response = new messages.CreateResponse();
      response.setId(made.id);
      response.setProperties(struct(made.state));
      return response;
    }),
    read: answer(async (request: messages.ReadRequest) => {
      const [token] = typeAndName(request.getUrn());
      const found = await standIn.read(client, token, request.getId(), values(request.getInputs()));
      const response = new messages.ReadResponse();
      if (found === undefined) return response;
      response.setId(found.id);
      response.setProperties(struct(found.state));
      response.setInputs(struct(found.inputs));
      return response;
    }),
    update: answer(async (request: messages.UpdateRequest) => {
      const [token] = typeAndName(request.getUrn());
      const [news, olds] = [values(request.getNews()), values(request.getOlds())];
      const state = request.getPreview()
        ? standIn.previewOfUpdate(token, news, olds)
        : (await standIn.update(client, token, request.getId(), news, olds, request.getIgnorechangesList()))
            .state;
      const response = new messages.UpdateResponse();
      response.setProperties(struct(state));
      return response;
    }),
    delete: answer(async (request: messages.DeleteRequest) => {
      const [token] = typeAndName(request.getUrn());
      await standIn.remove(client, token, request.getId(), values(request.getProperties()));
      return new Empty();
    }),
    cancel: answer(() => new Empty()),
  };
}

function answer<Request, Response>(
  respond: (request: Request) => Response | Promise<Response>,
): grpc.handleUnaryCall<Request, Response> {
  return (call, callback) => {
    Promise.resolve(call.request)
      .then(respond)
      .then(
        (response) => callback(null, response),
        (error: Error) => callback({ code: grpc.status.UNKNOWN, details: said(error) }),
      );
  };
}

function said({ name, message }: Error): string {
  return name === "Error" ? message : `${name}: ${message}`;
}

function configured(config: Values): CognitoIdentityProviderClient {
  const endpoints = JSON.parse((config.endpoints as string | undefined) ?? "[]") as Record<string, string>[];
  const endpoint = endpoints.map(({ cognitoidp }) => cognitoidp).find((url) => url !== undefined);
  if (endpoint === undefined)
    throw new Error(
      "The stand-in for the AWS provider needs aws:endpoints with cognitoidp: it has no account.",
    );
  return cognitoClient(endpoint, config.region as string | undefined);
}

function typeAndName(urn: string): [string, string] {
  const [, , qualifiedType, name] = urn.split("::");
  return [qualifiedType.split("$").at(-1) ?? "", name];
}

function values(struct: Struct | undefined): Values {
  return struct?.toJavaScript() ?? {};
}

// By way of JSON, which leaves out what is undefined and writes dates as texts.
function struct(args: Values): Struct {
  return Struct.fromJavaScript(JSON.parse(JSON.stringify(args)) as Record<string, JavaScriptValue>);
}
