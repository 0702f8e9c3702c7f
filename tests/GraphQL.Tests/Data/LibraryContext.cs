using Microsoft.EntityFrameworkCore;

namespace ScoringPlatform.GraphQL.Tests.Data;

/// <summary>A small domain that has nothing to do with the platform's.</summary>
public sealed class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    public DbSet<Book> Books => Set<Book>();

    public DbSet<Author> Authors => Set<Author>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Book>().Property(b => b.Genre).HasConversion<string>();
        modelBuilder.Entity<Book>().Property(b => b.Score).HasConversion(s => s.Thousandths, v => new Points(v));
    }
}
