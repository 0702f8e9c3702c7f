namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>Holds what a client asked for against the options.</summary>
internal static class PagingArgumentsReader
{
    /// <summary>The arguments with a size that is within the limits.</summary>
    /// <exception cref="Exception">A size is negative or too large, or both sizes were given.</exception>
    public static PagingArguments Check(PagingArguments arguments, PagingOptions options)
    {
        CheckSize("first", arguments.First, options);
        CheckSize("last", arguments.Last, options);
        if (arguments is { First: not null, Last: not null })
        {
            throw DataErrors.FirstAndLast();
        }

        if (arguments is not { First: null, Last: null })
        {
            return arguments;
        }

        var size = Math.Min(options.DefaultPageSize ?? PagingDefaults.DefaultPageSize, options.MaxPageSize ?? PagingDefaults.MaxPageSize);
        return arguments is { Before: not null, After: null } ? arguments with { Last = size } : arguments with { First = size };
    }

    private static void CheckSize(string argument, int? size, PagingOptions options)
    {
        var max = options.MaxPageSize ?? PagingDefaults.MaxPageSize;
        if (size < 0)
        {
            throw DataErrors.PageSizeNegative(argument);
        }

        if (size > max)
        {
            throw DataErrors.PageSizeExceeded(argument, size.Value, max);
        }
    }
}
