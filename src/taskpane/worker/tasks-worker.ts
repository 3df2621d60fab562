import { servePane } from "./serve-pane";

servePane(null);
