// Stands in for @pulumi/aws while the schema is read.
export {};
