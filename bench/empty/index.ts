// A program that makes nothing, as `pulumi new typescript` would have it.
import * as pulumi from "@pulumi/pulumi";

export const stack = pulumi.getStack();
