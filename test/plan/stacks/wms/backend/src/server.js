import express from 'express';
import { uploadRoutes } from './routes/upload';

const app = express();
const PORT = process.env.PORT || 5000;

app.get('/api/health', (req, res) => res.json({ status: 'ok' }));
app.use('/api/upload', uploadRoutes);
app.listen(PORT);
