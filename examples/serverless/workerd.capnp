using Workerd = import "/workerd/workerd.capnp";
const deployed :Workerd.Config = (
  services = [ (name = "main", worker = .checked) ],
);
const checked :Workerd.Worker = (
  modules = [ (name = "worker", esModule = embed ".cache/worker-test.mjs") ],
  compatibilityDate = "2026-11-01",
);
