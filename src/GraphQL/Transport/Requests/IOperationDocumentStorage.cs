namespace ScoringPlatform.GraphQL.Transport.Requests;

/// <summary>Documents by the SHA-256 of their text.</summary>
public interface IOperationDocumentStorage
{
    /// <summary>The document's text, or null if there is none of that hash.</summary>
    /// <param name="hash">64 lower-case hexadecimal digits.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    ValueTask<string?> TryReadAsync(string hash, CancellationToken cancellationToken = default);
}
