using Microsoft.EntityFrameworkCore;

namespace ScoringPlatform.GraphQL.Tests.Data.Specimens;

/// <summary>Specimens with their drawers and tags.</summary>
public sealed class SpecimenContext(DbContextOptions<SpecimenContext> options) : DbContext(options)
{
    public DbSet<Specimen> Specimens => Set<Specimen>();

    public DbSet<Drawer> Drawers => Set<Drawer>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Specimen>().Property(s => s.StoredAsText).HasConversion<string>();
}
