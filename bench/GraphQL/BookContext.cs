using Microsoft.EntityFrameworkCore;

namespace ScoringPlatform.GraphQL.Bench;

internal sealed class BookContext(DbContextOptions<BookContext> options) : DbContext(options)
{
    private const int Rows = 5_000;

    public DbSet<Book> Books => Set<Book>();

    /// <summary>Writes the file with its rows.</summary>
    public static async Task CreateAsync(string file)
    {
        await using var context = new BookContext(new DbContextOptionsBuilder<BookContext>().UseSqlite($"Data Source={file}").Options);
        await context.Database.EnsureCreatedAsync();
        context.Books.AddRange(Enumerable.Range(1, Rows).Select(i => new Book
        {
            Title = $"Demonstration volume {i}",
            Year = 1900 + (i % 120),
            Shelf = $"Shelf {i % 40}",
            Abstract = string.Concat(Enumerable.Repeat($"Words of volume {i}. ", 20)),
        }));
        await context.SaveChangesAsync();
    }
}
