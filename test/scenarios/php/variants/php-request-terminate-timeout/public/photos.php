<?php
declare(strict_types=1);

$photo = $_FILES['photo'] ?? null;
if ($photo === null || $photo['error'] !== UPLOAD_ERR_OK) {
    http_response_code(422);
    echo json_encode(['error' => 'the field photo is missing']);
    return;
}

// The scanner answers in its own time.
sleep(12);
http_response_code(201);
echo json_encode(['bytes' => $photo['size']]);
