//go:build engine

// Package cli pins the Pulumi CLI, engine included: ensure.sh builds it from this module.
package cli

import _ "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi"
