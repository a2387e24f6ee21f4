class Settings:
    API_V1_PREFIX: str = "/api/v1"


settings = Settings()
