[assembly: Module("ApiTypes")]
