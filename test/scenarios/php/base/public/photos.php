<?php
declare(strict_types=1);

$photo = $_FILES['photo'] ?? null;
if ($photo === null || $photo['error'] !== UPLOAD_ERR_OK) {
    http_response_code(422);
    echo json_encode(['error' => 'the field photo is missing']);
    return;
}

$name = bin2hex(random_bytes(8));
move_uploaded_file($photo['tmp_name'], sys_get_temp_dir() . "/$name");
http_response_code(201);
echo json_encode(['photo' => $name, 'bytes' => $photo['size']]);
