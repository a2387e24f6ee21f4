// What pm2 keeps: the frontend, in a cluster, and the backend.
module.exports = {
  apps: [
    {
      name: "liaotian-frontend",
      cwd: "/home/deploy/liaotian/saas-demo",
      script: "server.js",
      env: { PORT: "3000", SESSION_SECRET: "not-for-reports" },
      instances: 2,
      exec_mode: "cluster",
    },
    {
      name: "liaotian-backend",
      cwd: "/home/deploy/liaotian/admin-backend",
      script: "python3",
      args: "-m uvicorn app.main:app --host 0.0.0.0 --port 8000",
      interpreter: "none",
    },
  ],
};
