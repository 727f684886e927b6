// The newest language host that can be had as a Go module forwards the question whether hooks are to be had
// to the engine, which says yes, but doesn't forward hooks. So programs are told what is true: it has none.
const { ResourceMonitorClient } = require("@pulumi/pulumi/proto/resource_grpc_pb");

delete ResourceMonitorClient.prototype.registerResourceHook;
require("@pulumi/pulumi/cmd/run");
