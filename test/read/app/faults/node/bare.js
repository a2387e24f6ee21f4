require("express-not-installed");
