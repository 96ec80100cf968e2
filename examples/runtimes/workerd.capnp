using Workerd = import "/workerd/workerd.capnp";
const cases :Workerd.Config = (
  services = [ (name = "main", worker = .checked) ],
);
const checked :Workerd.Worker = (
  modules = [
    (name = "worker", esModule = embed ".cache/worker.mjs"),
    (name = "expected", text = embed ".cache/expected.json"),
  ],
  compatibilityDate = "2026-11-01",
);
