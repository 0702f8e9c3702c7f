using Microsoft.AspNetCore.Http;

namespace ScoringPlatform.GraphQL.Transport;

/// <summary>Decides who may see the whole schema, as text or by introspection.</summary>
public interface ISchemaAccess
{
    /// <summary>Whether the caller may see it. Where not, the schema's address is answered as if there were none.</summary>
    ValueTask<bool> IsAllowedAsync(HttpContext http);
}
