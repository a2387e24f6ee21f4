<?php
declare(strict_types=1);

header('Content-Type: application/json');
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);

if ($path === '/healthz') {
    echo json_encode(['status' => 'ok']);
    return;
}

if ($path === '/photos' && $_SERVER['REQUEST_METHOD'] === 'POST') {
    require __DIR__ . '/photos.php';
    return;
}

http_response_code(404);
echo json_encode(['error' => 'no such page']);
