import { serve } from "./server";

// What the engine starts as `pulumi-resource-aws`: it reads the port from the first line.
const parent = process.ppid;
// An engine that was killed can't stop it any more.
setInterval(() => {
  if (process.ppid !== parent) process.exit();
}, 500);

serve().then(
  (port) => console.log(String(port)),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
