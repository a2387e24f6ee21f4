import thing from "fastify-not-installed";

thing();
