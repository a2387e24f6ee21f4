from parcels import create_app

create_app().run(port=8000)
