import express from 'express';
import multer from 'multer';
import { authenticate } from '../middleware/auth';

const router = express.Router();
const upload = multer({ dest: 'uploads/', limits: { fileSize: 5 * 1024 * 1024 } });

router.post('/logo', authenticate, upload.single('logo'), async (req, res) => {
  res.json({ url: `/uploads/${req.file.filename}` });
});

router.delete('/:name', authenticate, (req, res) => res.end());

export { router as uploadRoutes };
