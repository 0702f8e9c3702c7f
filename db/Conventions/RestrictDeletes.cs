using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ScoringPlatform.Db.Conventions;

/// <summary>No delete takes other records with it: what is to go is named, record by record.</summary>
internal static class RestrictDeletes
{
    public static void Apply(IMutableModel model)
    {
        foreach (var key in model.GetEntityTypes().SelectMany(entity => entity.GetDeclaredForeignKeys()))
        {
            key.DeleteBehavior = DeleteBehavior.Restrict;
        }
    }
}
