CREATE TABLE devices (tac text PRIMARY KEY, model text NOT NULL);
INSERT INTO devices VALUES
  ('35320911', 'Galaxy A15'),
  ('35693803', 'Redmi Note 13'),
  ('86475905', 'Spark 20'),
  ('01326600', 'iPhone SE');
GRANT SELECT ON devices TO barcode;
SELECT pg_sleep(8); -- stands for the rest of the dump
