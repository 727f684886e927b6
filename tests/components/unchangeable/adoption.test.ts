import assert from "node:assert/strict";
import { adoptionProblem } from "../../../components/unchangeable/adoption";

describe("A change of the adopted clients", () => {
  type Ids = { [name: string]: string };
  const problem = (before: Ids | undefined, after: Ids, made: Ids | undefined) =>
    adoptionProblem({ adoptedClients: before }, { adoptedClients: after }, made);
  const web = { web: "1example" };

  it("is refused where the stack has the client", () => {
    const words = / can't be added or changed once the stack has the client, which would be deleted; /;
    assert.match(problem({}, web, web) ?? "", words);
    assert.match(problem(web, { web: "2example" }, web) ?? "", words);
    const both = problem({}, { "my app": "1", web: "2" }, { "my app": "1", web: "2" });
    assert.match(both ?? "", /^adopt\.clientIds\["my app"\], adopt\.clientIds\.web: /);
  });

  it("is none where nothing is lost", () => {
    assert.equal(problem({}, web, { app: "2example" }), undefined);
    assert.equal(problem({}, web, undefined), undefined);
    assert.equal(problem(web, { ...web, app: "2example" }, web), undefined);
    assert.equal(problem(web, {}, web), undefined);
  });

  it("isn't seen in a component that was deployed before it had inputs", () =>
    assert.equal(problem(undefined, web, web), undefined));
});
