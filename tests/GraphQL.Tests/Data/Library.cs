using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ScoringPlatform.GraphQL.Tests.Data;

/// <summary>A database in memory with books whose columns hold many equal and missing values, so that orders have ties.</summary>
public sealed class Library : IDbContextFactory<LibraryContext>, IDisposable
{
    public const int BookCount = 60;
    private const int Seed = 20261122;

    private static readonly string?[] Subtitles = [null, "A Novel", "a novel", "Ein Versuch", "論", ""];
    private static readonly string?[] Countries = [null, "FR", "CN"];

    private readonly SqliteConnection _connection = new("DataSource=:memory:");
    private readonly DbContextOptions<LibraryContext> _options;

    public Library()
    {
        _connection.Open();
        _options = new DbContextOptionsBuilder<LibraryContext>().UseSqlite(_connection).AddInterceptors(Log).Options;
        using var context = CreateDbContext();
        context.Database.EnsureCreated();
        Fill(context);
        Log.Clear();
    }

    public StatementLog Log { get; } = new();

    public LibraryContext CreateDbContext() => new(_options);

    public void Dispose() => _connection.Dispose();

    private static void Fill(LibraryContext context)
    {
        var random = new Random(Seed);
        for (var i = 1; i <= 5; i++)
        {
            context.Authors.Add(new Author { Id = i, Name = $"Author {i % 4}", Country = Countries[i % 3] });
        }

        for (var i = 1; i <= BookCount; i++)
        {
            context.Books.Add(new Book
            {
                Id = i,
                Title = $"Book {random.Next(12)}",
                Subtitle = Subtitles[random.Next(Subtitles.Length)],
                Year = random.Next(4) == 0 ? null : 2000 + random.Next(5),
                Price = random.Next(10) / 4.0,
                IsInPrint = random.Next(2) == 0,
                Genre = (Genre)random.Next(3),
                Score = new Points(random.Next(5) * 1000),
                AddedAt = new DateTime(2026, 1, 1 + random.Next(5), 8, 30, 0, random.Next(2), DateTimeKind.Utc),
                BorrowedOn = random.Next(3) == 0 ? null : new DateOnly(2026, 2, 1 + random.Next(3)),
                Shelf = new Guid(random.Next(4), 0, 0, new byte[8]),
                AuthorId = 1 + random.Next(5),
            });
        }

        context.SaveChanges();
    }
}
