using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using ScoringPlatform.Db.Entities.Protection;

namespace ScoringPlatform.Api.Security;

/// <summary>The data-protection key ring as a table. Keys are added, never changed or removed: old records open with old keys.</summary>
internal sealed class DatabaseKeys(IDbContextFactory<ScoringContext> contexts, TimeProvider time) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var context = contexts.CreateDbContext();
        return [.. context.ProtectionKeys.AsNoTracking().OrderBy(key => key.Id).Select(key => key.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var context = contexts.CreateDbContext();
        context.ProtectionKeys.Add(new ProtectionKey
        {
            Name = friendlyName,
            Xml = element.ToString(SaveOptions.DisableFormatting),
            StoredAt = time.UtcNow(),
        });
        context.SaveChanges();
    }
}
