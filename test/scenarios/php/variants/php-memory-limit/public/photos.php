<?php
declare(strict_types=1);

$photo = $_FILES['photo'] ?? null;
if ($photo === null || $photo['error'] !== UPLOAD_ERR_OK) {
    http_response_code(422);
    echo json_encode(['error' => 'the field photo is missing']);
    return;
}

// One entry for each pixel of a 12 megapixel picture.
$pixels = array_fill(0, 4000 * 3000, 0);
foreach (str_split(file_get_contents($photo['tmp_name'])) as $at => $byte) {
    $pixels[$at] = ord($byte);
}
http_response_code(201);
echo json_encode(['average' => array_sum($pixels) / count($pixels)]);
