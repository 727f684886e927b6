//go:build engine

// Package host pins the Node.js language host: the last version of the SDK's module that still contains it.
// It can't share a module with the CLI, which wants a later version of the same dependency.
package host

import _ "github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/pulumi-language-nodejs"
