using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>Parses and validates documents, each once as long as it is kept.</summary>
internal sealed class DocumentPreparer(Schema schema, RequestExecutorOptions options, int cacheSize)
{
    /// <summary>Longer documents are not kept: a cache of 256 then holds no more than a few megabytes.</summary>
    private const int MaxCachedLength = 16_384;

    private readonly BoundedCache<string, PreparedDocument> _cache = new(cacheSize);

    /// <summary>The document of a request.</summary>
    /// <exception cref="GraphQLException">There is none, or it cannot be executed.</exception>
    public PreparedDocument Prepare(OperationRequest request)
    {
        if (request.Document is not { } text)
        {
            return Validate(request.DocumentNode ?? throw new GraphQLException(
                new GraphQLError("Must provide query string.").WithCode(ExecutionErrorCodes.BadRequest)));
        }

        if (_cache.TryGet(text, out var prepared))
        {
            return prepared;
        }

        prepared = Validate(Parse(text));
        return text.Length <= MaxCachedLength ? _cache.GetOrAdd(text, prepared) : prepared;
    }

    private DocumentNode Parse(string text)
    {
        try
        {
            return Parser.Parse(text, options.ParserOptions);
        }
        catch (GraphQLSyntaxException exception)
        {
            throw new GraphQLException(exception.Error);
        }
    }

    private PreparedDocument Validate(DocumentNode document)
    {
        var errors = DocumentValidator.Validate(schema, document, options.ValidationOptions);
        return errors.IsEmpty ? new PreparedDocument(schema, document) : throw new GraphQLException(errors);
    }
}
